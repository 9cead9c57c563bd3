/** The parties of a case as one JSON value (a list of `CaseParty`, or null), for a statement that has its id at hand. */
export function partiesSql(caseId: string): string {
  return `(SELECT jsonb_agg(jsonb_strip_nulls(jsonb_build_object('role', p.role, 'firmId', p.firm_id, 'userId', p.user_id,
             'side', p.side, 'complainantOf', p.complainant_of)) ORDER BY p.role, p.firm_id, p.user_id, p.complainant_of)
     FROM case_party p WHERE p.case_id = ${caseId})`;
}
