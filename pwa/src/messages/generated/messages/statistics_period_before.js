/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_Period_BeforeInputs */

const nl_statistics_period_before = /** @type {(inputs: Statistics_Period_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Periode ervoor`)
};

const en_statistics_period_before = /** @type {(inputs: Statistics_Period_BeforeInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Period before`)
};

/**
* | output |
* | --- |
* | "Period before" |
*
* @param {Statistics_Period_BeforeInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_period_before = /** @type {((inputs?: Statistics_Period_BeforeInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_Period_BeforeInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_period_before(inputs)
	return nl_statistics_period_before(inputs)
});