/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Common_Days_LeftInputs */

const nl_common_days_left = /** @type {(inputs: Common_Days_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`nog ${i?.count} dagen`)
};

const en_common_days_left = /** @type {(inputs: Common_Days_LeftInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} days left`)
};

/**
* | output |
* | --- |
* | "{count} days left" |
*
* @param {Common_Days_LeftInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_days_left = /** @type {((inputs: Common_Days_LeftInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Days_LeftInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_days_left(inputs)
	return nl_common_days_left(inputs)
});