/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ when: NonNullable<unknown>, name: NonNullable<unknown> }} Log_Check_TouchedInputs */

const nl_log_check_touched = /** @type {(inputs: Log_Check_TouchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Het logboek klopt niet: er is na het verzegelen iets veranderd. Gecontroleerd op ${i?.when} voor ${i?.name}.`)
};

const en_log_check_touched = /** @type {(inputs: Log_Check_TouchedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The log is not right: something was changed after it was sealed. Verified on ${i?.when} for ${i?.name}.`)
};

/**
* | output |
* | --- |
* | "The log is not right: something was changed after it was sealed. Verified on {when} for {name}." |
*
* @param {Log_Check_TouchedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const log_check_touched = /** @type {((inputs: Log_Check_TouchedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Log_Check_TouchedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_log_check_touched(inputs)
	return nl_log_check_touched(inputs)
});