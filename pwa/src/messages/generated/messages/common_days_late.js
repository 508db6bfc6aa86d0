/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ count: NonNullable<unknown> }} Common_Days_LateInputs */

const nl_common_days_late = /** @type {(inputs: Common_Days_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} dagen te laat`)
};

const en_common_days_late = /** @type {(inputs: Common_Days_LateInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.count} days late`)
};

/**
* | output |
* | --- |
* | "{count} days late" |
*
* @param {Common_Days_LateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_days_late = /** @type {((inputs: Common_Days_LateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Days_LateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_days_late(inputs)
	return nl_common_days_late(inputs)
});