import { hueCommune2023 as R } from 'dti-scoring/rubrics';
import { parseSubmission, scoreUnit } from 'dti-scoring';
import { nation } from './nation.mjs';
const N=3000; const raws=nation(R,N);
const b=(n)=>({numerator:String(n),denominator:'1',units:[]});
const bounds={rubric:{id:R.id,version:R.version},components:{'VII.1.1':{min:b(0),max:b(90000)},'VII.1.2':{min:b(0),max:b(90000)}}};
Object.values(bounds.components).forEach(c=>{Object.values(c).forEach(x=>{Object.freeze(x.units);Object.freeze(x)});Object.freeze(c)});Object.freeze(bounds.components);Object.freeze(bounds.rubric);Object.freeze(bounds);
const keep=process.argv[3]==='keep'; const parsed=keep?raws.map(r=>parseSubmission(R,r).submission):[];
const what=process.argv[2]; let x=0; const T=[];
for(let k=0;k<25;k++){ const t=process.hrtime.bigint(); if(what==='score') for(const p of parsed) x+=scoreUnit(R,p,{bounds}).points.length; else for(const r of raws){ const p=parseSubmission(R,r); x+=p.findings.length; if(what==='raw') x+=scoreUnit(R,p.submission,{bounds}).points.length; } T.push(Number(process.hrtime.bigint()-t)/1e3/N); }
T.sort((a,b)=>a-b); console.log(what,'min',T[0].toFixed(1),'med',T[12].toFixed(1));
