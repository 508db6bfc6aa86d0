/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Device_Lost_WhatInputs */

const nl_device_lost_what = /** @type {(inputs: Device_Lost_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Iedereen is op dit apparaat direct afgemeld. Het wist zichzelf zodra het verbinding heeft. Dit kan niet worden teruggedraaid.`)
};

const en_device_lost_what = /** @type {(inputs: Device_Lost_WhatInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Everybody is signed out on this device at once. It wipes itself as soon as it has a connection. This cannot be undone.`)
};

/**
* | output |
* | --- |
* | "Everybody is signed out on this device at once. It wipes itself as soon as it has a connection. This cannot be undone." |
*
* @param {Device_Lost_WhatInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const device_lost_what = /** @type {((inputs?: Device_Lost_WhatInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Device_Lost_WhatInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_device_lost_what(inputs)
	return nl_device_lost_what(inputs)
});