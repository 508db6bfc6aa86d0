/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ title: NonNullable<unknown>, amount: NonNullable<unknown>, month: NonNullable<unknown> }} Common_Chart_SummaryInputs */

const nl_common_chart_summary = /** @type {(inputs: Common_Chart_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title}. Het laatste bedrag is ${i?.amount}, in ${i?.month}.`)
};

const en_common_chart_summary = /** @type {(inputs: Common_Chart_SummaryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.title}. The latest amount is ${i?.amount}, in ${i?.month}.`)
};

/**
* | output |
* | --- |
* | "{title}. The latest amount is {amount}, in {month}." |
*
* @param {Common_Chart_SummaryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const common_chart_summary = /** @type {((inputs: Common_Chart_SummaryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Common_Chart_SummaryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_common_chart_summary(inputs)
	return nl_common_chart_summary(inputs)
});