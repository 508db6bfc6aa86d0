/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Statistics_This_PeriodInputs */

const nl_statistics_this_period = /** @type {(inputs: Statistics_This_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Deze periode`)
};

const en_statistics_this_period = /** @type {(inputs: Statistics_This_PeriodInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`This period`)
};

/**
* | output |
* | --- |
* | "This period" |
*
* @param {Statistics_This_PeriodInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const statistics_this_period = /** @type {((inputs?: Statistics_This_PeriodInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Statistics_This_PeriodInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_statistics_this_period(inputs)
	return nl_statistics_this_period(inputs)
});