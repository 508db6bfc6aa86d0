/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Retire_WhatInputs */

const nl_device_retire_what = /** @type {(inputs: Device_Retire_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het apparaat verzendt eerst alles wat erop staat. Daarna wist het zichzelf. Wat niet meer mag worden verwerkt, bekijkt het team van de casemanager.`)
};

const en_device_retire_what = /** @type {(inputs: Device_Retire_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The device first sends everything that is on it. Then it wipes itself. What may no longer be processed is looked at by the case manager's team.`)
};

/**
* | output |
* | --- |
* | "The device first sends everything that is on it. Then it wipes itself. What may no longer be processed is looked at by the case manager's team." |
*
* @param {Device_Retire_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_retire_what = /** @type {((inputs?: Device_Retire_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Retire_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_retire_what(inputs)
	return nl_device_retire_what(inputs)
});