/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Refuse_ReasonInputs */

const nl_clearance_refuse_reason = /** @type {(inputs: Clearance_Refuse_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom komt er geen vrijgave?`)
};

const en_clearance_refuse_reason = /** @type {(inputs: Clearance_Refuse_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why is there no clearance?`)
};

/**
* | output |
* | --- |
* | "Why is there no clearance?" |
*
* @param {Clearance_Refuse_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_refuse_reason = /** @type {((inputs?: Clearance_Refuse_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Refuse_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_refuse_reason(inputs)
	return nl_clearance_refuse_reason(inputs)
});