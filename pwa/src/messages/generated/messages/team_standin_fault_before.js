/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Team_Standin_Fault_BeforeInputs */

const nl_team_standin_fault_before = /** @type {(inputs: Team_Standin_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De laatste dag is vóór de eerste dag.`)
};

const en_team_standin_fault_before = /** @type {(inputs: Team_Standin_Fault_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The last day is before the first day.`)
};

/**
* | output |
* | --- |
* | "The last day is before the first day." |
*
* @param {Team_Standin_Fault_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const team_standin_fault_before = /** @type {((inputs?: Team_Standin_Fault_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Team_Standin_Fault_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_team_standin_fault_before(inputs)
	return nl_team_standin_fault_before(inputs)
});