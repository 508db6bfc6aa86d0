/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown>, value: NonNullable<unknown>, reason: NonNullable<unknown> }} Region_History_LineInputs */

const nl_region_history_line = /** @type {(inputs: Region_History_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vanaf ${i?.day}: ${i?.value}. ${i?.reason}`)
};

const en_region_history_line = /** @type {(inputs: Region_History_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`From ${i?.day}: ${i?.value}. ${i?.reason}`)
};

/**
* | output |
* | --- |
* | "From {day}: {value}. {reason}" |
*
* @param {Region_History_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const region_history_line = /** @type {((inputs: Region_History_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Region_History_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_region_history_line(inputs)
	return nl_region_history_line(inputs)
});