/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_By_HandInputs */

const nl_visit_copy_by_hand = /** @type {(inputs: Visit_Copy_By_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meegegeven`)
};

const en_visit_copy_by_hand = /** @type {(inputs: Visit_Copy_By_HandInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Handed over`)
};

/**
* | output |
* | --- |
* | "Handed over" |
*
* @param {Visit_Copy_By_HandInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_by_hand = /** @type {((inputs?: Visit_Copy_By_HandInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_By_HandInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_by_hand(inputs)
	return nl_visit_copy_by_hand(inputs)
});