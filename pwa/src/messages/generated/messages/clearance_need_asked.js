/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Need_AskedInputs */

const nl_clearance_need_asked = /** @type {(inputs: Clearance_Need_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder heeft om de vrijgave gevraagd.`)
};

const en_clearance_need_asked = /** @type {(inputs: Clearance_Need_AskedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord has asked for the clearance.`)
};

/**
* | output |
* | --- |
* | "The landlord has asked for the clearance." |
*
* @param {Clearance_Need_AskedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_need_asked = /** @type {((inputs?: Clearance_Need_AskedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Need_AskedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_need_asked(inputs)
	return nl_clearance_need_asked(inputs)
});