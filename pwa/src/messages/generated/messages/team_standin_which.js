/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_WhichInputs */

const nl_team_standin_which = /** @type {(inputs: Team_Standin_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In welk dossier?`)
};

const en_team_standin_which = /** @type {(inputs: Team_Standin_WhichInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`In which file?`)
};

/**
* | output |
* | --- |
* | "In which file?" |
*
* @param {Team_Standin_WhichInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_which = /** @type {((inputs?: Team_Standin_WhichInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_WhichInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_which(inputs)
	return nl_team_standin_which(inputs)
});