/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Clearance_Will_RefuseInputs */

const nl_clearance_will_refuse = /** @type {(inputs: Clearance_Will_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Er ontbreekt nog iets. Zolang dat zo is, komt er geen vrijgave.`)
};

const en_clearance_will_refuse = /** @type {(inputs: Clearance_Will_RefuseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Something is still missing. Until it is there, no clearance can be given.`)
};

/**
* | output |
* | --- |
* | "Something is still missing. Until it is there, no clearance can be given." |
*
* @param {Clearance_Will_RefuseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const clearance_will_refuse = /** @type {((inputs?: Clearance_Will_RefuseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Clearance_Will_RefuseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_clearance_will_refuse(inputs)
	return nl_clearance_will_refuse(inputs)
});