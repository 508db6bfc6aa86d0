/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Team_NobodyInputs */

const nl_team_nobody = /** @type {(inputs: Team_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Dossiers die op een casemanager wachten: ${i?.count}.`)
};

const en_team_nobody = /** @type {(inputs: Team_NobodyInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Files that wait for a case manager: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "Files that wait for a case manager: {count}." |
*
* @param {Team_NobodyInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_nobody = /** @type {((inputs: Team_NobodyInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_NobodyInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_nobody(inputs)
	return nl_team_nobody(inputs)
});