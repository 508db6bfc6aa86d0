/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Conflict_BaseInputs */

const nl_conflict_base = /** @type {(inputs: Conflict_BaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Eerst stond er`)
};

const en_conflict_base = /** @type {(inputs: Conflict_BaseInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`It used to be`)
};

/**
* | output |
* | --- |
* | "It used to be" |
*
* @param {Conflict_BaseInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const conflict_base = /** @type {((inputs?: Conflict_BaseInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Conflict_BaseInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_conflict_base(inputs)
	return nl_conflict_base(inputs)
});