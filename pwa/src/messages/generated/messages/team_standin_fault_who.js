/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Fault_WhoInputs */

const nl_team_standin_fault_who = /** @type {(inputs: Team_Standin_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kies wie het overneemt.`)
};

const en_team_standin_fault_who = /** @type {(inputs: Team_Standin_Fault_WhoInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Choose who takes over.`)
};

/**
* | output |
* | --- |
* | "Choose who takes over." |
*
* @param {Team_Standin_Fault_WhoInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_fault_who = /** @type {((inputs?: Team_Standin_Fault_WhoInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Fault_WhoInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_fault_who(inputs)
	return nl_team_standin_fault_who(inputs)
});