/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Status_RunningInputs */

const nl_arrangement_status_running = /** @type {(inputs: Arrangement_Status_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`loopt`)
};

const en_arrangement_status_running = /** @type {(inputs: Arrangement_Status_RunningInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`running`)
};

/**
* | output |
* | --- |
* | "running" |
*
* @param {Arrangement_Status_RunningInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_status_running = /** @type {((inputs?: Arrangement_Status_RunningInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Status_RunningInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_status_running(inputs)
	return nl_arrangement_status_running(inputs)
});