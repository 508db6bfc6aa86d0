/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Device_Act_RenamedInputs */

const nl_device_act_renamed = /** @type {(inputs: Device_Act_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Heet nu ‘${i?.name}’`)
};

const en_device_act_renamed = /** @type {(inputs: Device_Act_RenamedInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is now called ‘${i?.name}’`)
};

/**
* | output |
* | --- |
* | "Is now called ‘{name}’" |
*
* @param {Device_Act_RenamedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_act_renamed = /** @type {((inputs: Device_Act_RenamedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Act_RenamedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_act_renamed(inputs)
	return nl_device_act_renamed(inputs)
});