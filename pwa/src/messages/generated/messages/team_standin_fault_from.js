/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Fault_FromInputs */

const nl_team_standin_fault_from = /** @type {(inputs: Team_Standin_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vul in vanaf welke dag.`)
};

const en_team_standin_fault_from = /** @type {(inputs: Team_Standin_Fault_FromInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Fill in from which day.`)
};

/**
* | output |
* | --- |
* | "Fill in from which day." |
*
* @param {Team_Standin_Fault_FromInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_fault_from = /** @type {((inputs?: Team_Standin_Fault_FromInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Fault_FromInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_fault_from(inputs)
	return nl_team_standin_fault_from(inputs)
});