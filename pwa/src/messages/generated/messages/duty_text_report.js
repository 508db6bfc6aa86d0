/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Duty_Text_ReportInputs */

const nl_duty_text_report = /** @type {(inputs: Duty_Text_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wij willen voorkomen dat u uw huis kwijtraakt. Daarom melden wij uw situatie bij het Regieteam.`)
};

const en_duty_text_report = /** @type {(inputs: Duty_Text_ReportInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`We want to prevent that you lose your home. That is why we report your situation to the Regieteam.`)
};

/**
* | output |
* | --- |
* | "We want to prevent that you lose your home. That is why we report your situation to the Regieteam." |
*
* @param {Duty_Text_ReportInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const duty_text_report = /** @type {((inputs?: Duty_Text_ReportInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Duty_Text_ReportInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_duty_text_report(inputs)
	return nl_duty_text_report(inputs)
});