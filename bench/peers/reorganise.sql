-- The same reorganisation as a set-based script that a database administrator would write for PostgreSQL: it works on
-- the tables of src/units/migrations, from a conversion table copied into `line`. $day, $eve, $act and $code stand
-- for the day of the change, the day before, the act and the name of the file.
CREATE TEMP TABLE borne ON COMMIT DROP AS
SELECT u.id, u.level, code.value AS code, parent.value::bigint AS parent
FROM units_unit u
JOIN units_fact code ON code.unit_id = u.id AND code.property = 'code' AND code.valid_to IS NULL
LEFT JOIN units_fact parent ON parent.unit_id = u.id AND parent.property = 'parent' AND parent.valid_to IS NULL;
CREATE INDEX ON borne (code);
CREATE INDEX ON borne (id);
ANALYZE borne;

-- Each line with the unit it comes from and that unit's province by the map.
CREATE TEMP TABLE step ON COMMIT DROP AS
SELECT l.*, old.id AS old_id, COALESCE(province.code, l.old_province_code) AS province,
       l.relation IN ('unchanged', 'renamed', 'renamed_or_retyped') AS goes_on,
       COUNT(*) OVER (PARTITION BY l.old_code) AS pieces
FROM line l
LEFT JOIN borne old ON old.code = l.old_code AND old.level = 'commune'
LEFT JOIN borne above ON above.id = old.parent
LEFT JOIN borne province ON province.id = CASE WHEN above.level = 'district' THEN above.parent ELSE above.id END;
ANALYZE step;

-- New units: provinces made of several, and communes with a line that does not go on.
CREATE TEMP TABLE made ON COMMIT DROP AS
SELECT (SELECT next_id FROM (SELECT MAX(id) + 1 AS next_id FROM units_unit) top)
         + ROW_NUMBER() OVER (ORDER BY level DESC, code) - 1 AS id, each.*
FROM (SELECT 'province' AS level, s.new_province_code AS code, NULL AS parent_code, NULL AS full_name
      FROM step s GROUP BY s.new_province_code HAVING COUNT(DISTINCT s.province) > 1
      UNION ALL
      SELECT 'commune', s.new_code, MIN(s.new_province_code), (ARRAY_AGG(s.new_full_name ORDER BY s.number))[1]
      FROM step s WHERE NOT s.goes_on GROUP BY s.new_code) each;
CREATE INDEX ON made (code);
ANALYZE made;
INSERT INTO units_unit (id, level) SELECT id, level FROM made;

-- Where a parent code points to from now on.
CREATE TEMP TABLE holder ON COMMIT DROP AS
SELECT code, id FROM made WHERE level = 'province'
UNION ALL
SELECT code, id FROM borne b WHERE level = 'province'
  AND NOT EXISTS (SELECT 1 FROM made m WHERE m.level = 'province' AND m.code = b.code);

CREATE TEMP TABLE typed ON COMMIT DROP AS
SELECT m.id, m.level, m.code, h.id AS parent,
       CASE WHEN m.level = 'province' THEN (SELECT f.value FROM units_fact f JOIN borne b ON b.id = f.unit_id
                                            WHERE b.code = m.code AND f.property = 'type' AND f.valid_to IS NULL)
            WHEN m.full_name LIKE 'Phường %' THEN 'ward'
            WHEN m.full_name LIKE 'Thị trấn %' THEN 'township' WHEN m.full_name LIKE 'Đặc khu %' THEN 'special_zone'
            ELSE 'commune' END AS type,
       CASE WHEN m.level = 'province' THEN (SELECT f.value FROM units_fact f JOIN borne b ON b.id = f.unit_id
                                            WHERE b.code = m.code AND f.property = 'name' AND f.valid_to IS NULL)
            ELSE regexp_replace(m.full_name, '^(Xã|Phường|Thị trấn|Đặc khu) ', '') END AS name
FROM made m LEFT JOIN holder h ON h.code = m.parent_code;

CREATE TEMP TABLE gone ON COMMIT DROP AS
SELECT old_id AS id FROM step WHERE NOT goes_on AND old_id IS NOT NULL
UNION SELECT id FROM borne WHERE level = 'district'
UNION SELECT b.id FROM step s JOIN made m ON m.level = 'province' AND m.code = s.new_province_code
      JOIN borne b ON b.code = s.province AND b.level = 'province';
UPDATE units_fact f SET valid_to_before = valid_to, valid_to = '$day', closed_by = '$code'
FROM gone g WHERE f.unit_id = g.id AND f.valid_to IS NULL;
UPDATE units_fact f SET valid_to_before = valid_to, valid_to = '$day', closed_by = '$code'
FROM step s WHERE s.goes_on AND f.unit_id = s.old_id AND f.property IN ('parent', 'name', 'type') AND f.valid_to IS NULL;

INSERT INTO units_fact (unit_id, property, value, valid_from, act, source, verified, opened_by)
SELECT t.id, p.property, p.value, '$day', '$act', '$code', 0, '$code'
FROM typed t CROSS JOIN LATERAL (VALUES
  ('name', t.name), ('code', t.code), ('type', t.type), ('parent', t.parent::text),
  ('ntm_programme', CASE WHEN t.type = 'commune' AND t.level = 'commune' THEN 'yes' END)) p (property, value)
WHERE p.value IS NOT NULL;
INSERT INTO units_fact (unit_id, property, value, valid_from, act, source, verified, opened_by)
SELECT s.old_id, p.property, p.value, '$day', '$act', '', 0, '$code'
FROM step s JOIN holder h ON h.code = s.new_province_code CROSS JOIN LATERAL (VALUES
  ('parent', h.id::text),
  ('name', regexp_replace(s.new_full_name, '^(Xã|Phường|Thị trấn|Đặc khu) ', '')),
  ('type', CASE WHEN s.new_full_name LIKE 'Phường %' THEN 'ward' WHEN s.new_full_name LIKE 'Thị trấn %' THEN 'township'
                WHEN s.new_full_name LIKE 'Đặc khu %' THEN 'special_zone' ELSE 'commune' END)) p (property, value)
WHERE s.goes_on;

INSERT INTO units_succession (from_id, to_id, share_kind, millionths, effective_on, act, reorganisation)
SELECT s.old_id, m.id, CASE WHEN s.relation = 'full' AND s.pieces = 1 THEN 'whole' ELSE 'unknown' END,
       CASE WHEN s.relation = 'full' AND s.pieces = 1 THEN 1000000 ELSE 0 END, '$day', '$act', '$code'
FROM step s JOIN made m ON m.level = 'commune' AND m.code = s.new_code WHERE NOT s.goes_on AND s.old_id IS NOT NULL;
INSERT INTO units_succession (from_id, to_id, share_kind, millionths, effective_on, act, reorganisation)
SELECT DISTINCT b.id, m.id, 'whole', 1000000, '$day', '$act', '$code'
FROM step s JOIN made m ON m.level = 'province' AND m.code = s.new_province_code
JOIN borne b ON b.code = s.province AND b.level = 'province';
INSERT INTO units_reorganisation (code, act, effective_on, applied_at) VALUES ('$code', '$act', '$day', '$day');
