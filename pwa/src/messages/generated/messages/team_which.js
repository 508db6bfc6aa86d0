/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_WhichInputs */

const nl_team_which = /** @type {(inputs: Team_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke dossiers`)
};

const en_team_which = /** @type {(inputs: Team_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which files`)
};

/**
* | output |
* | --- |
* | "Which files" |
*
* @param {Team_WhichInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_which = /** @type {((inputs?: Team_WhichInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_WhichInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_which(inputs)
	return nl_team_which(inputs)
});