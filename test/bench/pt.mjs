import { hueCommune2023 as R } from 'dti-scoring/rubrics';
import { parseSubmission } from 'dti-scoring';
import { nation } from './nation.mjs';
const N=3000; const raws=nation(R,N); let x=0; const T=[];
for(let k=0;k<15;k++){const t=process.hrtime.bigint(); for(const r of raws) x+=parseSubmission(R,r).findings.length; T.push(Number(process.hrtime.bigint()-t)/1e3/N);}
T.sort((a,b)=>a-b); console.log(process.argv[2], 'min',T[0].toFixed(1),'med',T[7].toFixed(1));
