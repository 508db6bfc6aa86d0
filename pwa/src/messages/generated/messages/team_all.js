/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_AllInputs */

const nl_team_all = /** @type {(inputs: Team_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies alle dossiers op deze pagina`)
};

const en_team_all = /** @type {(inputs: Team_AllInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose all files on this page`)
};

/**
* | output |
* | --- |
* | "Choose all files on this page" |
*
* @param {Team_AllInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_all = /** @type {((inputs?: Team_AllInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_AllInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_all(inputs)
	return nl_team_all(inputs)
});