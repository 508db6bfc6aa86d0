/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Add_OwnInputs */

const nl_arrangement_add_own = /** @type {(inputs: Arrangement_Add_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Betalingsregeling afspreken`)
};

const en_arrangement_add_own = /** @type {(inputs: Arrangement_Add_OwnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Agree an arrangement`)
};

/**
* | output |
* | --- |
* | "Agree an arrangement" |
*
* @param {Arrangement_Add_OwnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_add_own = /** @type {((inputs?: Arrangement_Add_OwnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Add_OwnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_add_own(inputs)
	return nl_arrangement_add_own(inputs)
});