/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_To_WhomInputs */

const nl_team_to_whom = /** @type {(inputs: Team_To_WhomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Naar wie`)
};

const en_team_to_whom = /** @type {(inputs: Team_To_WhomInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`To whom`)
};

/**
* | output |
* | --- |
* | "To whom" |
*
* @param {Team_To_WhomInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_to_whom = /** @type {((inputs?: Team_To_WhomInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_To_WhomInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_to_whom(inputs)
	return nl_team_to_whom(inputs)
});