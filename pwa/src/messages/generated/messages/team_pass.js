/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_PassInputs */

const nl_team_pass = /** @type {(inputs: Team_PassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Draag over`)
};

const en_team_pass = /** @type {(inputs: Team_PassInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hand over`)
};

/**
* | output |
* | --- |
* | "Hand over" |
*
* @param {Team_PassInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_pass = /** @type {((inputs?: Team_PassInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_PassInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_pass(inputs)
	return nl_team_pass(inputs)
});