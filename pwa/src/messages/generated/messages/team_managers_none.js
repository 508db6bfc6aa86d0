/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Managers_NoneInputs */

const nl_team_managers_none = /** @type {(inputs: Team_Managers_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Uw team heeft nog geen casemanagers.`)
};

const en_team_managers_none = /** @type {(inputs: Team_Managers_NoneInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Your team has no case managers yet.`)
};

/**
* | output |
* | --- |
* | "Your team has no case managers yet." |
*
* @param {Team_Managers_NoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_managers_none = /** @type {((inputs?: Team_Managers_NoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Managers_NoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_managers_none(inputs)
	return nl_team_managers_none(inputs)
});