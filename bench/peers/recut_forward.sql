-- Figures of the old communes, month by month, cut to the new ones: what is known, and whether a part is unknown.
SELECT COALESCE(s.to_id, f.unit_id) AS unit_id, f.month,
       SUM(CASE WHEN s.share_kind = 'unknown' THEN 0 ELSE f.amount END) AS known,
       MAX(CASE WHEN s.share_kind = 'unknown' THEN 1 ELSE 0 END) AS is_unknown
FROM old_figure f LEFT JOIN units_succession s ON s.from_id = f.unit_id
GROUP BY 1, 2
