/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Help_TeamInputs */

const nl_help_team = /** @type {(inputs: Help_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers verdelen over het team`)
};

const en_help_team = /** @type {(inputs: Help_TeamInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dividing files over the team`)
};

/**
* | output |
* | --- |
* | "Dividing files over the team" |
*
* @param {Help_TeamInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_team = /** @type {((inputs?: Help_TeamInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_TeamInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_team(inputs)
	return nl_help_team(inputs)
});