/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Fault_HandoverInputs */

const nl_team_fault_handover = /** @type {(inputs: Team_Fault_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op wat de volgende casemanager moet weten.`)
};

const en_team_fault_handover = /** @type {(inputs: Team_Fault_HandoverInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down what the next case manager must know.`)
};

/**
* | output |
* | --- |
* | "Write down what the next case manager must know." |
*
* @param {Team_Fault_HandoverInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_fault_handover = /** @type {((inputs?: Team_Fault_HandoverInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Fault_HandoverInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_fault_handover(inputs)
	return nl_team_fault_handover(inputs)
});