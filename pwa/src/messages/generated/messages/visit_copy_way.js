/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Copy_WayInputs */

const nl_visit_copy_way = /** @type {(inputs: Visit_Copy_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Hoe kreeg het huishouden het afschrift?`)
};

const en_visit_copy_way = /** @type {(inputs: Visit_Copy_WayInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How did the household get the copy?`)
};

/**
* | output |
* | --- |
* | "How did the household get the copy?" |
*
* @param {Visit_Copy_WayInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_copy_way = /** @type {((inputs?: Visit_Copy_WayInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Copy_WayInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_copy_way(inputs)
	return nl_visit_copy_way(inputs)
});