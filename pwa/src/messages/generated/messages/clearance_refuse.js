/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_RefuseInputs */

const nl_clearance_refuse = /** @type {(inputs: Clearance_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Vraag om vrijgave weigeren`)
};

const en_clearance_refuse = /** @type {(inputs: Clearance_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Refuse the clearance`)
};

/**
* | output |
* | --- |
* | "Refuse the clearance" |
*
* @param {Clearance_RefuseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_refuse = /** @type {((inputs?: Clearance_RefuseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_RefuseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_refuse(inputs)
	return nl_clearance_refuse(inputs)
});