/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_BackInputs */

const nl_team_back = /** @type {(inputs: Team_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Terug naar het team`)
};

const en_team_back = /** @type {(inputs: Team_BackInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Back to the team`)
};

/**
* | output |
* | --- |
* | "Back to the team" |
*
* @param {Team_BackInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_back = /** @type {((inputs?: Team_BackInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_BackInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_back(inputs)
	return nl_team_back(inputs)
});