/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Act_WipedInputs */

const nl_device_act_wiped = /** @type {(inputs: Device_Act_WipedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Meldde dat het leeg is`)
};

const en_device_act_wiped = /** @type {(inputs: Device_Act_WipedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Said that it is empty`)
};

/**
* | output |
* | --- |
* | "Said that it is empty" |
*
* @param {Device_Act_WipedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_act_wiped = /** @type {((inputs?: Device_Act_WipedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Act_WipedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_act_wiped(inputs)
	return nl_device_act_wiped(inputs)
});