/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ name: NonNullable<unknown> }} Device_Lost_TitleInputs */

const nl_device_lost_title = /** @type {(inputs: Device_Lost_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`‘${i?.name}’ als verloren of gestolen melden?`)
};

const en_device_lost_title = /** @type {(inputs: Device_Lost_TitleInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Report ‘${i?.name}’ lost or stolen?`)
};

/**
* | output |
* | --- |
* | "Report ‘{name}’ lost or stolen?" |
*
* @param {Device_Lost_TitleInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_title = /** @type {((inputs: Device_Lost_TitleInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_TitleInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_title(inputs)
	return nl_device_lost_title(inputs)
});