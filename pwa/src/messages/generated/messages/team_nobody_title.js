/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Nobody_TitleInputs */

const nl_team_nobody_title = /** @type {(inputs: Team_Nobody_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Dossiers zonder casemanager`)
};

const en_team_nobody_title = /** @type {(inputs: Team_Nobody_TitleInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Files without a case manager`)
};

/**
* | output |
* | --- |
* | "Files without a case manager" |
*
* @param {Team_Nobody_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_nobody_title = /** @type {((inputs?: Team_Nobody_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Nobody_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_nobody_title(inputs)
	return nl_team_nobody_title(inputs)
});