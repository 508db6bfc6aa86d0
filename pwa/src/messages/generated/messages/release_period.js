/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ from: NonNullable<unknown>, to: NonNullable<unknown> }} Release_PeriodInputs */

const nl_release_period = /** @type {(inputs: Release_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} tot en met ${i?.to}`)
};

const en_release_period = /** @type {(inputs: Release_PeriodInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.from} up to and including ${i?.to}`)
};

/**
* | output |
* | --- |
* | "{from} up to and including {to}" |
*
* @param {Release_PeriodInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const release_period = /** @type {((inputs: Release_PeriodInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Release_PeriodInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_release_period(inputs)
	return nl_release_period(inputs)
});