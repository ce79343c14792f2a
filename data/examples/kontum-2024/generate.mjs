// Makes the illustrative files of this example from the real data files beside it: villages.csv, recognition.csv, values-*.csv.
//   node generate.mjs            writes them
//   node generate.mjs --check    exits 1 when a committed file is not what this program makes
// Everything follows from names (no clock, no order dependence), so the same program always makes the same bytes.
// What is public (2019 decisions, names in the directive, totals per date) is kept; everything else is invented and marked illustrative.
import { readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import assert from "node:assert/strict";

const here = dirname(fileURLToPath(import.meta.url));
const NTM = "VN-XA-NTM-2021-2025", NC = "VN-XA-NTMNC-2021-2025", KM = "VN-XA-NTMKM-2021-2025";
const MONTHS = ["2023-02", "2023-03", "2023-04", "2023-05", "2023-06", "2023-07", "2023-08", "2023-09", "2023-10", "2023-11", "2023-12", "2024-01"];
const LAST = MONTHS.length - 1;

// ---------------------------------------------------------------- chance that depends on a name only
function hash(text) {
  let h = 2166136261;
  for (const c of text) h = Math.imul(h ^ c.codePointAt(0), 16777619);
  h = Math.imul(h ^ (h >>> 15), 2246822507);
  h = Math.imul(h ^ (h >>> 13), 3266489909);
  return (h ^ (h >>> 16)) >>> 0;
}
const chance = (...key) => hash(key.join("|")) / 4294967296;
const between = (lo, hi, ...key) => lo + (hi - lo) * chance(...key);
const sorted_by_chance = (list, ...key) => [...list].sort((a, b) => chance(a, ...key) - chance(b, ...key) || (a < b ? -1 : 1));

// ---------------------------------------------------------------- the part of YAML that the files of data/ use
function scalar(text) {
  if (text.startsWith('"')) return JSON.parse(text);
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  return text === "true" ? true : text === "false" ? false : text;
}
function flow(text) {
  let at = 0;
  const space = () => { while (/[ ,]/.test(text[at] ?? "")) at++; };
  function value() {
    space();
    if (text[at] === "[") { at++; const list = []; for (space(); text[at] !== "]"; space()) list.push(value()); at++; return list; }
    if (text[at] === "{") {
      at++;
      const map = {};
      for (space(); text[at] !== "}"; space()) { const k = text.slice(at).match(/^(\w+): ?/); at += k[0].length; map[k[1]] = value(); }
      at++;
      return map;
    }
    const m = text.slice(at).match(/^("(?:[^"\\]|\\.)*"|[^,\]}]+)/);
    at += m[0].length;
    return scalar(m[0].trim());
  }
  return value();
}
function read_yaml(path) {
  const lines = readFileSync(join(here, path), "utf8").split("\n").filter((l) => l.trim() && !l.trim().startsWith("#"));
  let at = 0;
  const indent = () => (at < lines.length ? lines[at].match(/^ */)[0].length : -1);
  const inline = (t) => (/^[[{"]/.test(t) ? flow(t) : scalar(t));
  function block(depth) {
    const is_list = lines[at].slice(depth).startsWith("- ");
    const out = is_list ? [] : {};
    while (indent() === depth && lines[at].slice(depth).startsWith("- ") === is_list) {
      if (is_list) {
        const rest = lines[at].slice(depth + 2);
        if (/^\w+:( |$)/.test(rest)) { lines[at] = " ".repeat(depth + 2) + rest; out.push(block(depth + 2)); }
        else { at++; out.push(inline(rest)); }
      } else {
        const [, key, rest] = lines[at].slice(depth).match(/^(\w+): ?(.*)$/);
        at++;
        out[key] = rest ? inline(rest) : indent() > depth ? block(indent()) : null;
      }
    }
    return out;
  }
  return block(0);
}

// ---------------------------------------------------------------- the real frame: units, sets, who holds what
const units = read_yaml("../../units/kontum-2024.yaml");
const communes = units.districts.flatMap((d) => d.communes.map((c) => ({ ...c, district: d.code })));
const rural = communes.filter((c) => c.attributes.ntm_programme === "yes");
const unit_of = new Map(communes.map((c) => [c.code, c]));
const holdings = read_yaml("../../bodies/kontum-2024.yaml").holdings;
const sets = Object.fromEntries([NTM, NC].map((code) => [code, read_yaml(`../../criteria/${code}.yaml`)]));
const indicators_of = (set) => sets[set].criteria.flatMap((c) => c.indicators.map((i) => ({ ...i, criterion: c.code })));
const ntm_indicators = indicators_of(NTM), nc_indicators = indicators_of(NC);

function holder(set, indicator) {
  const rows = holdings.filter((h) => h.set === set && h.role === "direct" && !h.valid_from);
  return (rows.find((h) => h.indicator === indicator.code) ?? rows.find((h) => h.criterion === indicator.criterion)).body;
}
function threshold(thresholds, year) {
  return (thresholds ?? []).find((t) => (t.profile === "TN" || t.profile === "all") && (t.year === undefined || t.year === year))?.value;
}
const parts_of = (i) => i.parts ?? i.split?.map((code) => ({ code, kind: i.comparison, thresholds: i.thresholds })) ?? [{ ...i, code: "" }];
const is_quantity = (i) => ["at_least", "at_most", "split", "composite"].includes(i.kind);
const has_threshold = (i) => parts_of(i).every((p) => threshold(p.thresholds, 2023) !== undefined);

// ---------------------------------------------------------------- who stands where in January 2024
// Recognised: public facts first. "derived": the state is public, the day is only the latest it can be.
const LIST_2019 = "kontum.gov.vn 32892", NO_NUMBER = "chưa rõ số", INVENTED = "quyết định minh họa";
const ILLUSTRATIVE = "số liệu minh họa";
const recognised = [
  ...["23326", "23327", "23329", "23338", "23386", "23392", "23437", "23440", "23488", "23497", "23512", "23521", "23524", "23533", "23539"].map((c) => [c, "2019-05-13", NO_NUMBER, LIST_2019, "derived"]),
  ["23395", "2019-05-13", "366/QĐ-UBND", LIST_2019, "found"], ["23434", "2019-05-13", "365/QĐ-UBND", LIST_2019, "found"],
  ["23509", "2023-04-12", "186/QĐ-UBND hoặc 189/QĐ-UBND", "huyendakha.kontum.gov.vn", "found"], ["23515", "2023-04-12", "186/QĐ-UBND hoặc 189/QĐ-UBND", "huyendakha.kontum.gov.vn", "found"],
  // Known to be recognised, the day invented (consistent with the public totals 28 / 29 / 35 / 36 / 42).
  ...[["23311", "2019-09-20"], ["23506", "2019-11-15"], ["23383", "2020-03-18"], ["23353", "2020-05-12"], ["23374", "2020-07-08"], ["23371", "2020-07-08"], ["23510", "2020-08-25"], ["23320", "2020-09-16"],
    ["23323", "2020-10-21"], ["23389", "2020-11-11"], ["23314", "2020-12-09"], ["23317", "2021-05-19"], ["23332", "2021-11-10"], ["23335", "2021-11-24"], ["23537", "2021-12-08"], ["23443", "2021-12-15"],
    ["23494", "2021-12-22"], ["23545", "2022-01-20"], ["23542", "2022-06-15"], ["23485", "2023-02-08"], ["23548", "2023-03-15"], ["23535", "2023-06-14"], ["23470", "2023-07-05"]]
    .map(([c, on]) => [c, on, INVENTED, ILLUSTRATIVE, "illustrative"]),
];
const advanced = [
  ["23521", "2021-12-31", NO_NUMBER, "kontumtv.vn: công nhận năm 2021", "derived"], ["23512", "2021-12-31", NO_NUMBER, "kontumtv.vn: công nhận năm 2021", "derived"],
  ["23533", "2022-12-20", INVENTED, ILLUSTRATIVE, "illustrative"], ["23497", "2023-06-28", INVENTED, ILLUSTRATIVE, "illustrative"],
];
const model = [["23521", "2023-12-15", INVENTED, ILLUSTRATIVE, "illustrative"]];
const is_recognised = new Set(recognised.map((r) => r[0]));
const waiting = ["23380", "23398", "23467", "23482", "23503", "23554"];
// Watch list: which criteria fell, and from which month (index into MONTHS; all four still met everything in 2023-07).
const watch = {
  23326: { 9: 7, 11: 8, 13: 9, 15: 10, 16: 10, 17: 11 },
  23353: { 5: 6, 10: 7, 11: 8, 12: 8, 13: 9, 15: 10, 17: 11 },
  23374: { 5: 7, 6: 8, 9: 9, 11: 10, 13: 10, 18: 11 },
  23371: { 5: 6, 10: 8, 11: 9, 12: 10, 15: 10, 18: 11 },
};
// The other 37: criteria met of 19. Named criteria are fixed for the communes of the directive, drawn for the rest.
const unmet_named = { 23430: [4, 17], 23534: [9, 17], 23504: [2, 11, 17], 23458: [10, 11, 13, 17], 23410: [10, 11, 17], 23356: [5, 10, 17], 23538: [5, 15], 23428: [10], 23431: [11] };
const met_drawn = {
  23344: 11, 23347: 13, 23350: 12, 23359: 12, 23362: 8, 23365: 10, 23368: 13, 23427: 14, 23452: 9, 23455: 10, 23461: 11, 23464: 11, 23476: 13, 23491: 12, 23518: 14, 23530: 13,
  23536: 11, 23551: 14, 23404: 11, 23407: 9, 23413: 8, 23416: 11, 23417: 12, 23419: 13, 23422: 13, 23425: 14, 23446: 11, 23449: 10,
};
// A conclusion against the figure: shown as a contradiction, blocks a dossier.
const contradictions = {
  "23323 3.1": [78.6, "met"], "23434 17.8": [69.2, "met"], "23497 15.4": [48.7, "met"], "23503 17.9": [58.8, "met"],
  "23430 4.2": [98.4, "not_met"], "23534 9.2": [76, "not_met"], "23518 11": [6.8, "not_met"],
};
const not_yet_confirmed = new Set(["23347", "23427", "23518", "23551", "23425"]);
const DIFFICULTY = { 1: 0.2, 2: 0.7, 3: 0.4, 4: 0.25, 5: 0.75, 6: 0.7, 7: 0.35, 8: 0.35, 9: 0.75, 10: 1, 11: 1, 12: 0.6, 13: 0.8, 14: 0.35, 15: 0.7, 16: 0.4, 17: 0.95, 18: 0.45, 19: 0.15 };

function unmet_criteria(code) {
  if (unmet_named[code]) return unmet_named[code].map(String);
  if (!(code in met_drawn)) return [];
  const must = code === "23518" ? ["11"] : ["10", "11"];
  const rest = Object.keys(DIFFICULTY).filter((c) => !must.includes(c)).sort((a, b) => chance(code, b) * DIFFICULTY[b] - chance(code, a) * DIFFICULTY[a]);
  return [...must, ...rest].slice(0, 19 - met_drawn[code]);
}
function failing_indicators(code, criterion) {
  const own = ntm_indicators.filter((i) => i.criterion === criterion);
  const fixed = own.filter((i) => `${code} ${i.code}` in contradictions);
  if (fixed.length) return fixed.map((i) => i.code);
  const count = Math.min(own.length, code in watch || code in unmet_named ? 1 : 1 + Math.floor(chance(code, criterion, "count") * 2.5));
  return sorted_by_chance(own.map((i) => i.code), code, criterion, "which").slice(0, count);
}

// state(code, indicator, month) for the NTM set: "good" | "bad" | "absent"
function plan_of(code) {
  const plan = new Map(ntm_indicators.map((i) => [i.code, () => "good"]));
  for (const [criterion, from] of Object.entries(watch[code] ?? {}))
    for (const i of failing_indicators(code, criterion)) plan.set(i, (m) => (m >= from ? "bad" : "good"));
  const unmet = unmet_criteria(code);
  unmet.forEach((criterion, n) => {
    const unknown = code in met_drawn && n > 2 && chance(code, criterion, "unknown") < 0.17;
    for (const i of failing_indicators(code, criterion)) plan.set(i, () => (unknown ? "absent" : "bad"));
  });
  const improving = waiting.includes(code) ? 2 : code in met_drawn ? 1 : 0;
  const open = Object.keys(DIFFICULTY).filter((c) => !unmet.includes(c) && !["1", "19", "10"].includes(c) && !ntm_indicators.some((i) => i.criterion === c && `${code} ${i.code}` in contradictions));
  for (const criterion of sorted_by_chance(open, code, "improving").slice(0, improving)) {
    const since = 6 + Math.floor(chance(code, criterion, "since") * 4);
    for (const i of failing_indicators(code, criterion).slice(0, 1)) plan.set(i, (m) => (m >= since ? "good" : "bad"));
  }
  return plan;
}

// ---------------------------------------------------------------- plausible figures
// indicator or indicator/part: [good from, good to, bad from, bad to, pace]; pace 1 moves once a quarter, 2 never (shares of a few schools or villages).
const RANGE = {
  "2.1": [94, 100, 70, 88, 1], "2.2": [76, 96, 45, 66, 1], "2.3": [80, 98, 50, 70, 1], "2.4": [74, 95, 40, 62, 1], "3.1": [80.6, 94, 62, 78.8, 1], "4.2": [98.3, 100, 91, 97.2], 5: [75, 100, 33, 66, 2],
  "6.3": [100, 100, 62, 90, 2], "9.2": [76.5, 95, 58, 73.2, 1], 10: [50.4, 57, 33, 45.8], 11: [1.6, 6.2, 8.6, 22], "12.1": [62, 72, 38, 52], "12.2": [23, 31, 10, 17], "14.2": [77, 95, 55, 68, 1], "15.1": [91.5, 98, 80, 88.4],
  "15.3": [13, 21, 27, 36, 1], "15.4": [53, 76, 24, 46], 16: [82, 100, 50, 70, 2], "17.1/total": [36, 72, 14, 27], "17.1/central": [12.5, 30, 2, 8], "17.2": [91, 100, 60, 80, 1], "17.4": [2.2, 4, 0.8, 1.7, 1], "17.6": [76, 95, 42, 60],
  "17.7": [100, 100, 70, 94], "17.8": [73, 92, 46, 66], "17.9": [63, 86, 36, 56], "17.10": [100, 100, 82, 97, 1], "17.11": [33, 55, 8, 22], "17.12": [42, 62, 12, 28], "18.3": [100, 100, 75, 80, 2],
};
// Multidimensional poverty of communes that miss the criterion, by district: follows the public shares of 2021.
const POVERTY = { 608: [8, 11], 610: [12, 24], 611: [8, 12], 612: [7.6, 16], 613: [20, 36], 614: [12, 24], 615: [9, 18], 616: [9, 19], 617: [22, 41], 618: [16, 28] };
const INCOME = { 608: [51.5, 58], 610: [50.4, 53], 611: [51, 56], 612: [50.6, 55], 613: [50.4, 52], 614: [50.4, 53.5], 615: [51.5, 58], 616: [51, 57], 617: [50.4, 51.5], 618: [50.4, 53] };
// A figure that crosses its line during the year stays near the line on both sides (income: the line of 2023).
const NEAR = { 10: [47.4, 48.3, 45.6, 46.8], 11: [5.9, 6.8, 7.3, 9.2] };
function range_of(code, key, state, crosses) {
  if (crosses && !NEAR[key]) return quarter_near_the_line(key, state);
  const [good_lo, good_hi, bad_lo, bad_hi] = crosses ? NEAR[key] : RANGE[key];
  if (crosses) return state === "good" ? [good_lo, good_hi] : [bad_lo, bad_hi];
  const district = unit_of.get(code).district;
  if (key === "11" && state === "bad") return POVERTY[district];
  if (key === "10" && state === "good") return INCOME[district];
  return state === "good" ? [good_lo, good_hi] : [bad_lo, bad_hi];
}
function quarter_near_the_line(key, state) {
  const [good_lo, good_hi, bad_lo, bad_hi] = RANGE[key], falling = good_lo < bad_lo;
  const quarter = state === "good" ? (good_hi - good_lo) / 4 : (bad_hi - bad_lo) / 4;
  if (falling) return state === "good" ? [good_hi - quarter, good_hi] : [bad_lo, bad_lo + quarter];
  return state === "good" ? [good_lo, good_lo + quarter] : [bad_hi - quarter, bad_hi];
}
const one_decimal = (x) => Math.round(x * 10) / 10;
function figure(code, key, state, month, crosses) {
  const [lo, hi] = range_of(code, key, state, crosses);
  const goal = between(lo, hi, code, key, state);
  const downwards = key === "11" || key === "15.3";
  const steps = [month - LAST, -Math.floor((LAST - month) / 3), 0][RANGE[key][4] ?? 0];
  const travelled = steps * between(0.03, 0.012 * (hi - lo) + 0.05, code, key, "pace");
  return one_decimal(Math.min(hi, Math.max(lo, goal + (downwards ? -travelled : travelled))));
}

// ---------------------------------------------------------------- rows
const HEADER = "unit_code,set,indicator,part,period,value,conclusion,stage,concluded_by";
const row = (...fields) => fields.join(",");
function ntm_rows(code) {
  const plan = plan_of(code), stage = is_recognised.has(code) ? "appraised" : "confirmed";
  return ntm_indicators.flatMap((i) => {
    const by = stage === "appraised" ? holder(NTM, i) : `UBND-${unit_of.get(code).district}`;
    const context = { code, i, stage, by, state: plan.get(i.code) };
    if (`${code} ${i.code}` in contradictions) return contradiction_rows(context);
    return is_quantity(i) ? quantity_rows(context) : yes_no_rows(context);
  });
}
function contradiction_rows({ code, i, stage, by }) {
  const [value, conclusion] = contradictions[`${code} ${i.code}`];
  return ["2023-02", "2024-01"].map((period) => row(code, NTM, i.code, "", period, value, conclusion, stage, by));
}
function quantity_rows({ code, i, stage, by, state }) {
  if (state(LAST) === "absent" && chance(code, i.code, "no figure") < 0.5) return [];
  const concluded = !has_threshold(i), whole = parts_of(i).length > 1, crosses = state(0) !== state(LAST);
  const rows = [];
  for (const part of parts_of(i)) {
    const key = i.kind === "composite" ? `${i.code}/${part.code}` : i.code;
    let written = null;
    MONTHS.forEach((period, m) => {
      const quality = state(m) === "absent" ? "bad" : state(m);
      let value = figure(code, key, quality, m, crosses);
      if (part.code === "women") value = one_decimal(Math.max(range_of(code, key, quality, crosses)[0], value - between(0, 1.4, code, key, "women")));
      const result = !concluded || whole || state(m) === "absent" ? "" : quality === "good" ? "met" : "not_met";
      if (m !== 0 && m !== LAST && written === `${value}${result}`) return;
      written = `${value}${result}`;
      const at = !result && m === LAST && not_yet_confirmed.has(code) ? "recorded" : stage;
      rows.push(row(code, NTM, i.code, part.code, period, value, result, at, result && by));
    });
  }
  if (concluded && whole && state(LAST) !== "absent") rows.push(...whole_conclusions({ code, i, stage, by, state }));
  return rows;
}
function whole_conclusions({ code, i, stage, by, state }) {
  return MONTHS.flatMap((period, m) => (m === 0 || m === LAST || state(m) !== state(m - 1) ? [row(code, NTM, i.code, "", period, "", state(m) === "good" ? "met" : "not_met", stage, by)] : []));
}
function yes_no_rows({ code, i, stage, by, state }) {
  if (state(LAST) === "absent") return [];
  const craft_village = i.code !== "13.4" || state(LAST) === "bad" || chance(code, "craft village") < 0.3;
  const write = (period, good) => {
    if (!craft_village) return row(code, NTM, i.code, "", period, "", "not_applicable", stage, by);
    const value = good === (i.kind === "yes_no") ? "yes" : "no";
    return stage === "appraised" ? row(code, NTM, i.code, "", period, value, good ? "met" : "not_met", stage, by) : row(code, NTM, i.code, "", period, value, "", stage, "");
  };
  const old = code in met_drawn && state(0) === "good" && state(LAST) === "good" && chance(code, i.code, "stale") < 0.012;
  const rows = [write(old ? "2022-11" : "2023-06", state(4) === "good")];
  for (let m = 5; m <= LAST; m++) if (state(m) !== state(m - 1)) rows.push(write(MONTHS[m], state(m) === "good"));
  return rows;
}

// ---------------------------------------------------------------- nâng cao (December 2023, the 42 recognised communes) and kiểu mẫu
const nc_missing = { 23521: 0, 23512: 0, 23533: 0, 23497: 0, 23395: 2, 23510: 3, 23537: 3, 23329: 1, 23338: 2, 23542: 1, 23440: 2, 23437: 2, 23326: 12, 23353: 13, 23374: 12, 23371: 13 };
const NC_RANGE = { 10: [58.5, 67, 49, 55], 11: [1.2, 4.6, 5.4, 9], "12.2": [32, 40, 18, 27], "13.5": [12, 25, 1, 7], "14.3": [42, 55, 8, 22], "17.10": [8, 15, 0, 3], "17.11": [4.1, 6, 2.2, 3.7], "18.2": [70, 90, 42, 56] };
function nc_figure(code, i, part, good) {
  const kind = part.kind, scale = part.scale ?? i.scale, limit = threshold(part.thresholds, 2023);
  if (scale === "count") return good ? limit + Math.floor(chance(code, i.code, "n") * 3) : limit - 1;
  if (scale === "level") return (limit ?? 2) - (good ? 0 : 1);
  const [gl, gh, bl, bh] = NC_RANGE[i.code] ?? (limit === 100 ? [100, 100, 72, 97] : limit ? [limit + 0.4, Math.min(100, limit + 8), limit - 18, limit - 1.5] : [86, 98, 45, 72]);
  assert.ok(kind === "at_least" || kind === "at_most");
  return one_decimal(good ? between(gl, gh, code, NC, i.code, part.code) : between(bl, bh, code, NC, i.code, part.code));
}
function nc_rows(code) {
  const held = advanced.some((r) => r[0] === code), stage = held ? "appraised" : "confirmed";
  const missing = nc_missing[code] ?? 5 + Math.floor(chance(code, "nc") * 6);
  const unmet = sorted_by_chance(sets[NC].criteria.map((c) => c.code), code, "nc unmet").slice(0, missing);
  return nc_indicators.flatMap((i) => {
    const failing = unmet.includes(i.criterion) && (i.code === nc_first_failing(code, i.criterion) || chance(code, i.code, "nc bad") < 0.3);
    if (failing && chance(code, i.code, "nc unknown") < 0.25) return [];
    const by = held ? holder(NC, i) : `UBND-${unit_of.get(code).district}`, good = !failing;
    const write = (part, value, result) => row(code, NC, i.code, part, "2023-12", value, result, stage, result && by);
    if (i.code === "17.9" && good && chance(code, "no cemetery") < 0.4) return [write("", "", "not_applicable")];
    const result = held || (is_quantity(i) && !has_threshold(i)) ? (good ? "met" : "not_met") : "";
    if (!is_quantity(i)) return [write("", good === (i.kind === "yes_no") ? "yes" : "no", result)];
    if (parts_of(i).length === 1) return [write("", nc_figure(code, i, parts_of(i)[0], good), result)];
    return [...parts_of(i).map((p) => write(p.code, nc_figure(code, i, p, good), "")), ...(result ? [write("", "", result)] : [])];
  });
}
const nc_first_failing = (code, criterion) => sorted_by_chance(nc_indicators.filter((i) => i.criterion === criterion).map((i) => i.code), code, "nc first")[0];
const km_rows = [
  row("23521", KM, "2", "", "2023-12", "72.4", "met", "appraised", "CTK"), row("23521", KM, "3", "", "2023-12", "1", "met", "appraised", "STTTT"), row("23521", KM, "4", "", "2023-12", "yes", "met", "appraised", "VPDP"),
  row("23533", KM, "2", "", "2023-12", "66.8", "", "confirmed", ""), row("23533", KM, "3", "", "2023-12", "0", "", "confirmed", ""), row("23533", KM, "4", "", "2023-12", "yes", "", "confirmed", ""),
];

// ---------------------------------------------------------------- villages
const EXEMPT = ["23521", "23533", "23539", "23542"]; // no village in an ethnic-minority area (directive, clause 1-e)
const VILLAGES = 869, DTTS = 498, PILOTS = 95;
const DTTS_SHARE = { 608: 0.29, 610: 0.87, 611: 0.57, 612: 0.5, 613: 0.86, 614: 0.65, 615: 0.45, 616: 0.56, 617: 0.95, 618: 0.61 };
// Whole numbers near the wishes, within their limits, with exactly this sum.
function share_out(wishes, total) {
  const out = wishes.map((w) => Math.min(w.most, Math.max(w.least, Math.round(w.wish))));
  for (let sum = out.reduce((a, b) => a + b, 0); sum !== total; ) {
    const step = sum < total ? 1 : -1;
    const gap = (k) => step * (wishes[k].wish - out[k]);
    const free = wishes.map((_, k) => k).filter((k) => (step > 0 ? out[k] < wishes[k].most : out[k] > wishes[k].least));
    out[free.sort((a, b) => gap(b) - gap(a) || a - b)[0]] += step;
    sum += step;
  }
  return out;
}
function make_villages() {
  const weight = (c) => Number(c.attributes.population_2019) ** 0.6;
  const all = communes.reduce((a, c) => a + weight(c), 0);
  const counts = share_out(communes.map((c) => ({ wish: (VILLAGES * weight(c)) / all, least: 3, most: 25 })), VILLAGES);
  const in_scope = (c) => c.type === "commune" && !EXEMPT.includes(c.code);
  const wished = communes.map((c, k) => counts[k] * DTTS_SHARE[c.district] * (c.type === "commune" ? 1 : 0.5));
  const dtts = share_out(communes.map((c, k) => ({ wish: wished[k], least: in_scope(c) ? 2 : 0, most: EXEMPT.includes(c.code) ? 0 : counts[k] })), DTTS);
  const pilots = share_out(communes.map((c, k) => ({ wish: in_scope(c) ? 0.9 + dtts[k] / 40 : 0, least: in_scope(c) ? 1 : 0, most: in_scope(c) ? Math.min(2, dtts[k] - 1) : 0 })), PILOTS);
  const first_pilots = sorted_by_chance(communes.filter(in_scope).map((c) => c.code), "pilot level");
  const level = (code, n) => (n > 0 ? "commune" : first_pilots.indexOf(code) < 10 ? "province" : first_pilots.indexOf(code) < 35 ? "district" : "commune");
  return communes.flatMap((c, k) => Array.from({ length: counts[k] }, (_, n) => {
    const from_end = counts[k] - 1 - n, is_dtts = from_end < dtts[k], is_pilot = from_end < pilots[k];
    const name = `${c.type === "ward" ? "Tổ dân phố" : "Thôn"} ${n + 1}`;
    return { code: `${c.code}-${String(n + 1).padStart(2, "0")}`, name, parent: c.code, dtts: is_dtts, pilot: is_pilot ? level(c.code, from_end) : "" };
  }));
}
const villages = make_villages();

// ---------------------------------------------------------------- recognition decisions
function village_decisions() {
  const pick = (list, count, key) => sorted_by_chance(list.map((v) => v.code), key).slice(0, count);
  const minority = villages.filter((v) => v.dtts && unit_of.get(v.parent).type === "commune");
  const early = pick(minority.filter((v) => !v.pilot), 19, "early"), pilots = pick(minority.filter((v) => v.pilot), 15, "pilot done");
  const late = pick(minority.filter((v) => !v.pilot && !early.includes(v.code)), 2, "late");
  const day = (year, lo, hi, code) => `${year}-${String(Math.floor(between(lo, hi + 1, code, "month"))).padStart(2, "0")}-${String(1 + Math.floor(chance(code, "day") * 28)).padStart(2, "0")}`;
  const decide = (tier, date) => (code) => [code, tier, date(code), INVENTED, ILLUSTRATIVE, "illustrative"];
  const kinh = (v) => is_recognised.has(v.parent) && (!v.dtts || EXEMPT.includes(v.parent));
  const with_model = sorted_by_chance([...is_recognised].filter((c) => villages.some((v) => v.parent === c && kinh(v))), "has model village").slice(0, 18);
  const models = [...with_model.map((c) => villages.find((v) => v.parent === c && kinh(v)).code), ...with_model.flatMap((c) => villages.filter((v) => v.parent === c && kinh(v)).slice(1, 2).map((v) => v.code)).slice(0, 3)];
  return [
    ...early.map((c, n) => decide("village_dtts", (x) => (n < 5 ? day(2020, 3, 11, x) : day(2021, 1, 12, x)))(c)),
    ...[...pilots, ...late].map(decide("village_dtts", (x) => day(2023, 8, 12, x))),
    ...models.map((c, n) => decide("village_kieu_mau", (x) => (n < 2 ? day(2020, 6, 11, x) : day(2021 + (n % 3), 3, 12, x)))(c)),
  ];
}
const commune_decisions = [["ntm", recognised], ["ntm_nang_cao", advanced], ["ntm_kieu_mau", model]].flatMap(([tier, list]) => list.map(([c, ...rest]) => [c, tier, ...rest]));
const decisions = [...commune_decisions, ...village_decisions()];
const in_file_order = (a, b) => (a[2] < b[2] ? -1 : a[2] > b[2] ? 1 : a[0] < b[0] ? -1 : 1);

// ---------------------------------------------------------------- files
const csv = (header, rows) => [header, ...rows].join("\n") + "\n";
const files = {
  "villages.csv": csv("unit_code,name,parent_code,dtts,pilot_level,pilot_year", villages.map((v) => row(v.code, v.name, v.parent, v.dtts ? "yes" : "no", v.pilot, v.pilot && "2023"))),
  "recognition.csv": csv("unit_code,tier,action,decided_on,document,source,trust", decisions.sort(in_file_order).map(([c, tier, on, document, source, trust]) => row(c, tier, "recognise", on, document, source, trust))),
  "values-ntm.csv": csv(HEADER, rural.flatMap((c) => ntm_rows(c.code))),
  "values-nang-cao.csv": csv(HEADER, rural.filter((c) => is_recognised.has(c.code)).flatMap((c) => nc_rows(c.code))),
  "values-kieu-mau.csv": csv(HEADER, km_rows),
};

// ---------------------------------------------------------------- a second, independent calculation on the finished text
function criteria_met(text, set, code, month, year) {
  const latest = new Map();
  for (const line of text) {
    const [unit, , indicator, part, period, value, conclusion] = line.split(",");
    if (unit === code && period <= month && (latest.get(`${indicator}/${part}`)?.period ?? "") <= period) latest.set(`${indicator}/${part}`, { period, value, conclusion });
  }
  const part_met = (i, p) => {
    const v = latest.get(`${i.code}/${p.code}`)?.value;
    if (!v) return false;
    if (p.kind === "yes_no") return v === "yes";
    if (p.kind === "must_not_exist") return v === "no";
    const limit = threshold(p.thresholds, year);
    return limit !== undefined && (p.kind === "at_most" ? Number(v) <= limit : Number(v) >= limit);
  };
  const met = (i) => {
    const concluded = latest.get(`${i.code}/`)?.conclusion;
    return concluded ? concluded !== "not_met" : parts_of(i).every((p) => part_met(i, p));
  };
  return sets[set].criteria.filter((c) => c.indicators.every((i) => met({ ...i, criterion: c.code }))).map((c) => c.code);
}
function verify() {
  const by_unit = group(files["values-ntm.csv"].split("\n"));
  const now = new Map(), ever = new Set();
  for (const { code } of rural) {
    for (const month of MONTHS) if (criteria_met(by_unit.get(code), NTM, code, month, Number(month.slice(0, 4))).length === 19) ever.add(code);
    const met = criteria_met(by_unit.get(code), NTM, code, "2024-01", 2024);
    assert.deepEqual(met, criteria_met(by_unit.get(code), NTM, code, "2024-01", 2023), "the year of the income threshold must not matter");
    now.set(code, met);
  }
  const total = [...now.values()].reduce((a, m) => a + m.length, 0), full = [...now].filter(([, m]) => m.length === 19).map(([c]) => c);
  const band = (lo, hi) => [...now.values()].filter((m) => m.length >= lo && m.length <= hi).length;
  assert.equal(rural.length, 85);
  assert.equal(total, 1360);
  assert.equal(ever.size, 48);
  assert.equal(full.length, 44);
  assert.equal(full.filter((c) => is_recognised.has(c)).length, 38);
  assert.deepEqual(full.filter((c) => !is_recognised.has(c)).sort(), waiting);
  assert.deepEqual([band(15, 18), band(10, 14), band(5, 9), band(0, 4)], [9, 28, 4, 0]);
  const lost = Object.keys(watch).map((c) => [c, Object.keys(DIFFICULTY).filter((k) => !now.get(c).includes(k))]);
  for (const [c, list] of lost) assert.deepEqual(list, Object.keys(watch[c]));
  assert.ok(lost.some(([, l]) => !l.some((k) => ["10", "17", "19"].includes(k))));
  const count = (tier) => decisions.filter((d) => d[1] === tier).length;
  assert.deepEqual(["ntm", "ntm_nang_cao", "ntm_kieu_mau", "village_kieu_mau", "village_dtts"].map(count), [42, 4, 1, 21, 36]);
  assert.equal(new Set(decisions.map((d) => d[0] + d[1])).size, decisions.length);
  assert.deepEqual([villages.length, villages.filter((v) => v.dtts).length, villages.filter((v) => v.pilot).length], [VILLAGES, DTTS, PILOTS]);
  assert.ok(villages.every((v) => !v.pilot || v.dtts) && EXEMPT.every((c) => !villages.some((v) => v.parent === c && v.dtts)));
  for (const [until, expected] of [["2019-05-13", 17], ["2020-12-31", 28], ["2021-07-31", 29], ["2022-03-02", 35], ["2022-11-30", 36], ["2023-07-28", 42]]) assert.equal(recognised.filter((r) => r[1] <= until).length, expected, until);
  const nc = group(files["values-nang-cao.csv"].split("\n"));
  for (const c of is_recognised) assert.equal(criteria_met(nc.get(c), NC, c, "2023-12", 2023).length === 19, advanced.some((r) => r[0] === c), c);
}
function group(lines) {
  const out = new Map(lines.map((l) => [l.slice(0, 5), []]));
  for (const l of lines) out.get(l.slice(0, 5)).push(l);
  return out;
}

verify();
let differs = 0;
for (const [name, text] of Object.entries(files)) {
  const path = join(here, name);
  assert.equal(text, text.normalize("NFC"));
  if (!process.argv.includes("--check")) { writeFileSync(path, text); console.log(`${name}: ${text.split("\n").length - 2} rows, ${Buffer.byteLength(text)} bytes`); }
  else if (readFileSync(path, "utf8") !== text) { differs++; console.error(`${name} is not what generate.mjs makes`); }
}
process.exitCode = differs ? 1 : 0;
