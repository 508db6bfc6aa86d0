/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Device_Retire_TitleInputs */

const nl_device_retire_title = /** @type {(inputs: Device_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ intrekken?`)
};

const en_device_retire_title = /** @type {(inputs: Device_Retire_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Retire ‘${i?.name}’?`)
};

/**
* | output |
* | --- |
* | "Retire ‘{name}’?" |
*
* @param {Device_Retire_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retire_title = /** @type {((inputs: Device_Retire_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retire_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retire_title(inputs)
	return nl_device_retire_title(inputs)
});