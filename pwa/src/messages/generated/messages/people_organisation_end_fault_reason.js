/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} People_Organisation_End_Fault_ReasonInputs */

const nl_people_organisation_end_fault_reason = /** @type {(inputs: People_Organisation_End_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom de organisatie stopt.`)
};

const en_people_organisation_end_fault_reason = /** @type {(inputs: People_Organisation_End_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why the organisation stops.`)
};

/**
* | output |
* | --- |
* | "Write down why the organisation stops." |
*
* @param {People_Organisation_End_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const people_organisation_end_fault_reason = /** @type {((inputs?: People_Organisation_End_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<People_Organisation_End_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_people_organisation_end_fault_reason(inputs)
	return nl_people_organisation_end_fault_reason(inputs)
});