/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_HistoryInputs */

const nl_device_history = /** @type {(inputs: Device_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat er met dit apparaat is gedaan`)
};

const en_device_history = /** @type {(inputs: Device_HistoryInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What was done to this device`)
};

/**
* | output |
* | --- |
* | "What was done to this device" |
*
* @param {Device_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_history = /** @type {((inputs?: Device_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_history(inputs)
	return nl_device_history(inputs)
});