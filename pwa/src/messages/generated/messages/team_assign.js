/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_AssignInputs */

const nl_team_assign = /** @type {(inputs: Team_AssignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wijs toe`)
};

const en_team_assign = /** @type {(inputs: Team_AssignInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Assign`)
};

/**
* | output |
* | --- |
* | "Assign" |
*
* @param {Team_AssignInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_assign = /** @type {((inputs?: Team_AssignInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_AssignInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_assign(inputs)
	return nl_team_assign(inputs)
});