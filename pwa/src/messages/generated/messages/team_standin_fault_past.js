/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Fault_PastInputs */

const nl_team_standin_fault_past = /** @type {(inputs: Team_Standin_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze dag is al voorbij. Kies vandaag of later.`)
};

const en_team_standin_fault_past = /** @type {(inputs: Team_Standin_Fault_PastInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This day is over. Choose today or later.`)
};

/**
* | output |
* | --- |
* | "This day is over. Choose today or later." |
*
* @param {Team_Standin_Fault_PastInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_fault_past = /** @type {((inputs?: Team_Standin_Fault_PastInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Fault_PastInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_fault_past(inputs)
	return nl_team_standin_fault_past(inputs)
});