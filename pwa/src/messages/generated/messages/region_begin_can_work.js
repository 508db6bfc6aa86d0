/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Region_Begin_Can_WorkInputs */

const nl_region_begin_can_work = /** @type {(inputs: Region_Begin_Can_WorkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`U kunt beginnen. Wat later kan: ${i?.count}.`)
};

const en_region_begin_can_work = /** @type {(inputs: Region_Begin_Can_WorkInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`You can begin. What can wait: ${i?.count}.`)
};

/**
* | output |
* | --- |
* | "You can begin. What can wait: {count}." |
*
* @param {Region_Begin_Can_WorkInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_begin_can_work = /** @type {((inputs: Region_Begin_Can_WorkInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_Begin_Can_WorkInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_begin_can_work(inputs)
	return nl_region_begin_can_work(inputs)
});