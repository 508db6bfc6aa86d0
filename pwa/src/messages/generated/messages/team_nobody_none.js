/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Nobody_NoneInputs */

const nl_team_nobody_none = /** @type {(inputs: Team_Nobody_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Elk open dossier van uw team heeft een casemanager.`)
};

const en_team_nobody_none = /** @type {(inputs: Team_Nobody_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Every open file of your team has a case manager.`)
};

/**
* | output |
* | --- |
* | "Every open file of your team has a case manager." |
*
* @param {Team_Nobody_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_nobody_none = /** @type {((inputs?: Team_Nobody_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Nobody_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_nobody_none(inputs)
	return nl_team_nobody_none(inputs)
});