/**
 * The one script of a page, where fields to try points in were asked for. It reads its data from a
 * block beside it and adds up whole numbers, as the engine does. It is a constant, so that the policy
 * of the page names it by its hash.
 */
export const WHAT_IF_SCRIPT = `"use strict";
(function () {
  function totalOf(data, points) {
    var own = data.pillars.map(function (one) { return one.own; });
    var adjusted = data.pillars.map(function (one) { return one.adjusted; });
    data.rows.forEach(function (row, at) {
      var list = row.isAdjustment ? adjusted : own;
      list[row.pillar] += row.sign * (points[at] - row.now);
    });
    var held = function (sum, most) { return Math.max(0, Math.min(sum, most)); };
    var pending = 0;
    var total = 0;
    data.pillars.forEach(function (pillar, at) {
      var sum = own[at] + adjusted[at];
      if (data.mode === "pillar") total += held(sum, pillar.assessable);
      else if (data.mode === "free") total += Math.max(0, sum);
      else { total += own[at]; pending += adjusted[at]; }
    });
    return data.mode === "total" ? held(total + pending, data.assessable) : total;
  }
  function indexOf(data, total) {
    if (data.assessable === 0) return null;
    return Math.floor((total * 20000 + data.assessable) / (2 * data.assessable));
  }
  function rankOf(data, total) {
    return 1 + data.others.filter(function (other) { return other > total; }).length;
  }
  function printed(data, whole, places, keeps) {
    var text = String(Math.abs(whole)).padStart(places + 1, "0");
    var before = text.slice(0, text.length - places).replace(/\\B(?=(\\d{3})+$)/g, data.separator);
    var after = text.slice(text.length - places);
    if (!keeps) after = after.replace(/0+$/, "");
    return before + (after === "" ? "" : data.point + after);
  }
  function pointsIn(data, text, row) {
    var parts = /^\\s*(\\d{1,9})(?:[.,](\\d*))?\\s*$/.exec(text);
    if (parts === null) return null;
    var decimals = parts[2] || "";
    if (decimals.length > data.places) return null;
    var whole = Number(parts[1] + decimals.padEnd(data.places, "0"));
    return whole <= row.most ? whole : null;
  }
  if (typeof document === "undefined") return { totalOf: totalOf, indexOf: indexOf, rankOf: rankOf, printed: printed, pointsIn: pointsIn };
  var data = JSON.parse(document.getElementById("what-if-data").textContent);
  var box = document.getElementById("what-if-form");
  var inputs = Array.from(box.querySelectorAll("input"));
  function show() {
    var points = data.rows.map(function (row, at) {
      var read = pointsIn(data, inputs[at].value, row);
      inputs[at].setAttribute("aria-invalid", String(read === null));
      return read === null ? row.now : read;
    });
    var total = totalOf(data, points);
    var change = total - data.now;
    var sign = change > 0 ? "+" : change < 0 ? "\\u2212" : "";
    var index = indexOf(data, total);
    var said = {
      points: printed(data, total, data.places, false),
      gain: sign + printed(data, change, data.places, false),
      index: index === null ? data.none : printed(data, index, 4, true),
      rank: data.others === null ? "" : String(rankOf(data, total))
    };
    Object.keys(said).forEach(function (name) {
      var output = document.getElementById("what-if-" + name);
      if (output !== null) output.textContent = said[name];
    });
  }
  box.hidden = false;
  box.addEventListener("input", show);
  show();
})();`;
