/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Overview_Fault_ReasonInputs */

const nl_overview_fault_reason = /** @type {(inputs: Overview_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Schrijf op waarom dit deel wordt achtergehouden.`)
};

const en_overview_fault_reason = /** @type {(inputs: Overview_Fault_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Write down why this part is kept back.`)
};

/**
* | output |
* | --- |
* | "Write down why this part is kept back." |
*
* @param {Overview_Fault_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const overview_fault_reason = /** @type {((inputs?: Overview_Fault_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Overview_Fault_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_overview_fault_reason(inputs)
	return nl_overview_fault_reason(inputs)
});