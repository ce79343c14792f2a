-- Figures of the new communes, month by month, cut back to the old communes, districts and provinces: a new unit
-- counts for an old one when everything it was made of lay inside it.
WITH origin AS (
  SELECT s.to_id AS new_id, s.from_id AS old_id FROM units_succession s JOIN units_unit u ON u.id = s.to_id AND u.level = 'commune'
  UNION ALL
  SELECT f.unit_id, f.unit_id FROM (SELECT DISTINCT unit_id FROM new_figure) f
  WHERE NOT EXISTS (SELECT 1 FROM units_succession s WHERE s.to_id = f.unit_id)
), within AS (
  SELECT o.new_id, above.unit_id AS old_id, COUNT(*) AS parts
  FROM origin o JOIN old_above above ON above.commune_id = o.old_id GROUP BY 1, 2
), made_of AS (
  SELECT new_id, COUNT(*) AS parts FROM origin GROUP BY 1
)
SELECT w.old_id AS unit_id, f.month, SUM(CASE WHEN w.parts = m.parts THEN f.amount ELSE 0 END) AS known,
       MAX(CASE WHEN w.parts = m.parts THEN 0 ELSE 1 END) AS is_unknown
FROM new_figure f JOIN within w ON w.new_id = f.unit_id JOIN made_of m ON m.new_id = f.unit_id
GROUP BY 1, 2
