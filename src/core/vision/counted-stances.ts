/**
 * The stances that count in views of the vision, as a table to select from: not those of a shared copy of which the
 * original says so here as well.
 */
export const counted = `(
  SELECT held.* FROM vision_stances AS held
  WHERE NOT EXISTS (
    SELECT 1 FROM shared_copies JOIN vision_stances AS own ON own.document_id = original_id
    WHERE shared_id = held.document_id AND own.principle_id = held.principle_id))`
